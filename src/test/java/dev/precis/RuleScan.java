package dev.precis;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The rules that findings can have, read from the sources: from wherever one is made, back to the words its rule is written in. */
public final class RuleScan {

    private static final Path SOURCES = Path.of("src/main/java/dev/precis");

    private final CompilationUnitTree file;
    private final Set<String> rules = new TreeSet<>();

    private final Map<String, CompilationUnitTree> all;

    private RuleScan(CompilationUnitTree file, Map<String, CompilationUnitTree> all) {
        this.file = file;
        this.all = all;
    }

    /** @throws AssertionError where a finding is made of a rule that this cannot follow */
    public static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        Map<String, CompilationUnitTree> files = files().stream()
                .filter(file -> !file.getTypeDecls().isEmpty())
                .collect(Collectors.toMap(RuleScan::path, Function.identity()));
        for (CompilationUnitTree file : files.values()) {
            RuleScan scan = new RuleScan(file, files);
            scan.run();
            rules.addAll(scan.rules);
        }
        return rules;
    }

    private static List<CompilationUnitTree> files() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> paths = Files.walk(SOURCES);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("check/Finding.java"))
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            List<CompilationUnitTree> files = new ArrayList<>();
            task.parse().forEach(files::add);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitNewClass(NewClassTree made, Void none) {
                if (made.getIdentifier().toString().equals("Finding")) {
                    follow(made.getArguments().get(0), getCurrentPath());
                }
                return super.visitNewClass(made, none);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                if (call.getMethodSelect().toString().equals("Finding.of")) {
                    follow(call.getArguments().get(0), getCurrentPath());
                }
                return super.visitMethodInvocation(call, none);
            }
        }.scan(file, null);
    }

    private void follow(ExpressionTree rule, TreePath from) {
        if (rule instanceof LiteralTree literal) {
            rules.add((String) literal.getValue());
        } else if (rule instanceof ParenthesizedTree inner) {
            follow(inner.getExpression(), from);
        } else if (rule instanceof ConditionalExpressionTree choice) {
            follow(choice.getTrueExpression(), from);
            follow(choice.getFalseExpression(), from);
        } else if (rule instanceof MethodInvocationTree call && call.getMethodSelect() instanceof IdentifierTree name) {
            returned(name.getName().toString(), rule);
        } else if (rule instanceof MemberSelectTree constant) {
            constant(constant);
        } else if (rule instanceof IdentifierTree name) {
            named(name.getName().toString(), from);
        } else {
            throw unclear(rule);
        }
    }

    /** A constant of another class of the same package. */
    private void constant(MemberSelectTree constant) {
        String other =
                path(file).replaceFirst("[^.]*$", constant.getExpression().toString());
        RuleScan scan = new RuleScan(all.getOrDefault(other, file), all);
        if (scan.begun(scan.file, constant.getIdentifier().toString()) == 0) {
            throw unclear(constant);
        }
        rules.addAll(scan.rules);
    }

    /** The name of a file's class, its package before it. */
    private static String path(CompilationUnitTree file) {
        return file.getPackageName() + "."
                + file.getSourceFile().getName().replaceFirst(".*/", "").replace(".java", "");
    }

    /** What a name stands for: a variable's beginning, a constant, or what a parameter is called with in this file. */
    private void named(String name, TreePath from) {
        Optional<MethodTree> within = Stream.iterate(from, path -> path != null, TreePath::getParentPath)
                .map(TreePath::getLeaf)
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .findFirst();
        for (int i = 0; within.isPresent() && i < within.get().getParameters().size(); i++) {
            if (within.get().getParameters().get(i).getName().contentEquals(name)) {
                passed(within.get(), i);
                return;
            }
        }
        Tree scope = within.<Tree>map(method -> method)
                .filter(method -> begun(method, name) > 0)
                .orElse(file);
        if (scope == file && begun(file, name) == 0) {
            throw unclear(name);
        }
    }

    /** Follows each variable or constant of that name, and says how many there are. */
    private int begun(Tree scope, String name) {
        List<TreePath> found = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void none) {
                if (variable.getName().contentEquals(name) && variable.getInitializer() != null) {
                    found.add(getCurrentPath());
                }
                return super.visitVariable(variable, none);
            }
        }.scan(path(scope), null);
        found.forEach(path -> follow(((VariableTree) path.getLeaf()).getInitializer(), path));
        return found.size();
    }

    private void passed(MethodTree method, int parameter) {
        List<TreePath> calls = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                boolean its = call.getMethodSelect()
                                .toString()
                                .equals(method.getName().toString())
                        && call.getArguments().size() == method.getParameters().size();
                if (its) {
                    calls.add(getCurrentPath());
                }
                return super.visitMethodInvocation(call, none);
            }
        }.scan(file, null);
        if (calls.isEmpty()) {
            throw unclear(method.getName());
        }
        calls.forEach(path ->
                follow(((MethodInvocationTree) path.getLeaf()).getArguments().get(parameter), path));
    }

    private void returned(String method, ExpressionTree call) {
        List<TreePath> returns = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree found, Void none) {
                return found.getName().contentEquals(method) ? super.visitMethod(found, none) : null;
            }

            @Override
            public Void visitReturn(ReturnTree found, Void none) {
                returns.add(getCurrentPath());
                return super.visitReturn(found, none);
            }
        }.scan(file, null);
        if (returns.isEmpty()) {
            throw unclear(call);
        }
        returns.forEach(path -> follow(((ReturnTree) path.getLeaf()).getExpression(), path));
    }

    private TreePath path(Tree tree) {
        return tree == file ? new TreePath(file) : TreePath.getPath(file, tree);
    }

    private AssertionError unclear(Object rule) {
        String type = ((ClassTree) file.getTypeDecls().get(0)).getSimpleName().toString();
        return new AssertionError("which rule is " + rule + " in " + type + "?");
    }
}
