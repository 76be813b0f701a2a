package debrief.bake.jbake;

import java.io.File;
import java.io.FileFilter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder that lists no symbolic links and no hidden folders. JBake follows links, out of the folder and in circles,
 * and enters hidden folders.
 */
final class LinklessFolder extends File {

    private static final long serialVersionUID = 1L;

    LinklessFolder(File folder) {
        super(folder.getPath());
    }

    @Override
    public File @Nullable [] listFiles(FileFilter filter) {
        File[] all = super.listFiles(filter);
        if (all == null) {
            return null;
        }
        List<File> own = new ArrayList<>();
        for (File file : all) {
            if (!file.getName().startsWith(".") && !Files.isSymbolicLink(file.toPath())) {
                own.add(file.isDirectory() ? new LinklessFolder(file) : file);
            }
        }
        return own.toArray(File[]::new);
    }
}
