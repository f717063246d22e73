package dev.precis.model.embedded;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Where this service's own classes lie, for a process that needs a few of them. */
final class OwnClassPath {

    private OwnClassPath() {}

    /** A class path that holds these classes, however they were packaged. */
    static String of(Class<?>... classes) throws IOException {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : classes) {
            places.add(place(type).toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static Path place(Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        URL found = type.getClassLoader().getResource(file);
        if (found == null) {
            throw new IOException("no file holds " + type.getName());
        }
        String address = found.toString();
        String place = address.substring(0, address.length() - file.length());
        return place.startsWith("jar:")
                ? Path.of(URI.create(place.substring("jar:".length(), place.lastIndexOf("!"))))
                : Path.of(URI.create(place));
    }
}
