package dev.precis.model;

/** No model at all: every question is answered by saying so. */
record NoEngine() implements Engine {

    @Override
    public String name() {
        return "none";
    }
}
