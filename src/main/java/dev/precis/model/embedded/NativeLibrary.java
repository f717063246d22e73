package dev.precis.model.embedded;

import de.kherud.llama.LlamaModel;

import java.util.Locale;

/** llama.cpp as the library packages it: one file for each kind of machine. */
final class NativeLibrary {

    private NativeLibrary() {}

    /** Whether there is one for this kind. */
    static boolean isThere() {
        String folder = system(System.getProperty("os.name")) + "/" + processor(System.getProperty("os.arch"));
        String file = "de/kherud/llama/" + folder + "/" + System.mapLibraryName("jllama");
        return LlamaModel.class.getClassLoader().getResource(file) != null;
    }

    private static String system(String name) {
        if (name.contains("Windows")) {
            return "Windows";
        }
        return name.contains("Mac") || name.contains("Darwin") ? "Mac" : "Linux";
    }

    private static String processor(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64", "x64" -> "x86_64";
            case "aarch64", "arm64" -> "aarch64";
            default -> "x86";
        };
    }
}
