package dev.precis.model;

import java.math.BigDecimal;

/** Tokens read and written by a model, as its server counts them; 0 where it does not say. */
public record Tokens(long input, long output) {

    public static final Tokens NONE = new Tokens(0, 0);

    public Tokens plus(Tokens other) {
        return new Tokens(input + other.input, output + other.output);
    }

    public long total() {
        return input + output;
    }

    /** A fair share of a call's cost for one of several results of {@code part} out of {@code whole} characters. */
    public Tokens share(long part, long whole) {
        return whole <= 0 ? this : new Tokens(input * part / whole, output * part / whole);
    }

    /** What they cost at prices for a million. */
    public BigDecimal cost(BigDecimal inputPrice, BigDecimal outputPrice) {
        BigDecimal cost = inputPrice
                .multiply(BigDecimal.valueOf(input))
                .add(outputPrice.multiply(BigDecimal.valueOf(output)))
                .movePointLeft(6)
                .stripTrailingZeros();
        return cost.scale() < 0 ? cost.setScale(0) : cost;
    }
}
