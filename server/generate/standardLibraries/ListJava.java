/** Prints the public types of the packages that the java.* modules of the running JDK export: a line `package kind name` each. */
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

class ListJava {
    public static void main(String[] args) throws Exception {
        FileSystem images = FileSystems.getFileSystem(URI.create("jrt:/"));
        for (Module module : new TreeMap<>(ModuleLayer.boot().modules().stream().collect(Collectors.toMap(Module::getName, it -> it))).values()) {
            if (!module.getName().startsWith("java.")) continue;
            for (var export : new TreeSet<>(module.getDescriptor().exports())) {
                if (export.isQualified()) continue;
                Path folder = images.getPath("modules", module.getName(), export.source().replace('.', '/'));
                try (Stream<Path> files = Files.list(folder)) {
                    for (String file : files.map(it -> it.getFileName().toString()).sorted().toList()) {
                        if (!file.endsWith(".class") || file.contains("$") || file.contains("-")) continue;
                        String name = file.substring(0, file.length() - 6);
                        Class<?> type = Class.forName(export.source() + "." + name, false, ClassLoader.getSystemClassLoader());
                        if (!Modifier.isPublic(type.getModifiers())) continue;
                        System.out.println(export.source() + (type.isInterface() ? " interface " : type.isEnum() ? " enum " : " class ") + name);
                    }
                }
            }
        }
    }
}
