package dev.precis.job;

import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepositoryContext;
import com.github.kagkarlsson.scheduler.jdbc.Queries;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;

import java.time.Instant;
import java.util.List;

/** Lets db-scheduler take many pieces of work from SQLite by one statement, as it does from PostgreSQL, and not by one commit each. */
final class SqliteEngine extends SqliteJdbcCustomization {

    @Override
    public boolean supportsSingleStatementLockAndFetch() {
        return true;
    }

    @Override
    public List<Execution> lockAndFetchSingleStatement(
            JdbcTaskRepositoryContext context, Instant now, int limit, boolean orderByPriority) {
        String taking = "update " + context.tableName
                + " set picked = ?, picked_by = ?, last_heartbeat = ?, version = version + 1"
                + " where rowid in (select rowid from " + context.tableName
                + " where picked = ? and execution_time <= ?"
                + Queries.ansiSqlOrderPart(orderByPriority)
                + getQueryLimitPart(limit)
                + ") returning *";
        return context.jdbcRunner.query(
                taking,
                statement -> {
                    statement.setBoolean(1, true);
                    statement.setString(2, context.schedulerName.getName());
                    setInstant(statement, 3, now);
                    statement.setBoolean(4, false);
                    setInstant(statement, 5, now);
                },
                context.resultSetMapper.get());
    }
}
