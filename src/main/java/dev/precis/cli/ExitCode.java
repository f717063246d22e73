package dev.precis.cli;

/** What a command leaves behind for the shell. */
enum ExitCode {
    COMPLETE(0, "the note is written and complete"),
    FAILED(1, "Précis failed; the message says why"),
    USAGE(2, "the command cannot be understood, or an option cannot be served"),
    PARTIAL(3, "the note is written, but partial: it says what is missing or unverified"),
    BAD_INPUT(4, "a file cannot be read, or none holds a French article; nothing is written"),
    NO_MODEL(5, "the language model was needed and gave nothing; nothing is written"),
    NOT_WRITTEN(6, "the note is made and kept, and could not be written as asked"),
    NO_STORE(7, "the data directory or its database cannot be used; nothing is written");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
