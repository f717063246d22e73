/**
 * A language model on this machine: which file it is, how it is fetched, and the process that runs it.
 *
 * <p>llama.cpp runs in a JVM of its own, started from this service's own class path. Closing a model of the library frees none of its
 * memory, and a failed assertion in native code ends the process it happens in: a process that can be ended when it is idle, late or
 * broken gives the memory back and takes nothing with it. Knows nothing of the gateway.
 */
package dev.precis.model.embedded;
