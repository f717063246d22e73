package dev.precis.translation;

import java.util.Optional;
import java.util.Random;

/** A way to spoil a good translation as models do. */
interface Mutation {

    /** The name in the table. */
    String kind();

    /** Least share of spoilt pairs that must be found, 0 to 1. */
    double target();

    /** The pair with its English spoilt in one place; empty where it has nothing to spoil in this way. */
    Optional<Pair> spoil(Pair pair, Random random);
}
