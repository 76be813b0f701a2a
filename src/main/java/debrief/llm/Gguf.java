package debrief.llm;

import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a model that runs in this process, if this build can: it needs 12 MB of native code, which few want. */
final class Gguf {

    /** In another source folder, which only the Maven profile {@code gguf} compiles. */
    private static final String CLASS = "debrief.llm.GgufModel";

    private Gguf() {}

    /** @throws ModelFailure when the file, or the part of the program that reads it, is missing */
    static LanguageModel open(Path file, ModelChoice choice) throws ModelFailure {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw refused("there is no model's file at " + file);
        }
        try {
            return Class.forName(CLASS)
                    .asSubclass(LanguageModel.class)
                    .getDeclaredConstructor(Path.class, ModelChoice.class)
                    .newInstance(file, choice);
        } catch (ClassNotFoundException | LinkageError e) {
            // Linkage: the class without its library, or without native code for this machine.
            throw refused("this build cannot run a model by itself; build it with 'mvn -Pgguf package',"
                    + " or run the model in Ollama and choose ollama");
        } catch (InvocationTargetException e) {
            throw refused(file + " cannot be loaded as a model; is it whole, and is there memory enough?");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ModelFailure refused(String message) {
        return new ModelFailure(Kind.REFUSED, "gguf: " + message);
    }
}
