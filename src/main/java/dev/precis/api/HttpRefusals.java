package dev.precis.api;

/** What HTTP itself refuses, before any of our code has seen the request, as the problem a caller sees. */
final class HttpRefusals {

    private HttpRefusals() {}

    static RequestRefused of(int status) {
        return switch (status) {
            case 404 -> new RequestRefused(ProblemCode.NOT_FOUND, "the interface is described at /q/openapi");
            case 405 ->
                new RequestRefused(
                        ProblemCode.METHOD_NOT_ALLOWED, "the methods that it takes stand in the Allow header");
            case 406 ->
                new RequestRefused(ProblemCode.NOT_ACCEPTABLE, "this answer can be had as application/json alone");
            case 413 -> new RequestRefused(ProblemCode.TOO_LARGE, "the request is larger than this server reads");
            case 415 ->
                new RequestRefused(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        "read here is application/json and, where articles are taken, multipart/form-data and text/plain");
            default ->
                status >= 400 && status < 500
                        ? RequestRefused.malformed("the request is not valid HTTP for this address")
                        : new RequestRefused(ProblemCode.INTERNAL_ERROR, "the log tells more under this request_id");
        };
    }
}
