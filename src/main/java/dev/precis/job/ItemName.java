package dev.precis.job;

/** Which item of which batch; how the engine names a piece of work. */
record ItemName(String job, int number) {

    static final String TASK = "item";

    static ItemName read(String instance) {
        int slash = instance.indexOf('/');
        return new ItemName(instance.substring(0, slash), Integer.parseInt(instance.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return job + "/" + number;
    }
}
