package vn.lienthong.gateway.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Who this process is among the nodes of one gateway.
 *
 * @param id the same for the life of the data directory
 * @param incarnation 1 at the first start, one more at each start after it: tells what this process did from what an
 *     earlier one with the same id left undone
 */
public record Node(UUID id, long incarnation) {

    private static final String ID = "node-id";
    private static final String INCARNATION = "node-incarnation";

    /**
     * Reads the id (making one at the first start) and counts the incarnation up, on disk before it returns.
     *
     * @throws EngineRefusal when what is on disk is not what this method wrote
     */
    public static Node startedIn(DataDirectory directory) {
        try {
            return new Node(
                    id(directory.path().resolve(ID)), next(directory.path().resolve(INCARNATION)));
        } catch (IOException | IllegalArgumentException e) {
            throw new EngineRefusal(
                    "The node's identity in " + directory.path() + " (files " + ID + " and " + INCARNATION
                            + ") cannot be read or written: " + e.getMessage()
                            + ". Restore the two files from a backup; removing"
                            + " both makes this a new node.",
                    e);
        }
    }

    private static UUID id(Path file) throws IOException {
        if (Files.exists(file)) {
            return UUID.fromString(Files.readString(file).strip());
        }
        UUID id = UUID.randomUUID();
        DurableFile.write(file, id.toString());
        return id;
    }

    private static long next(Path file) throws IOException {
        long next = Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) + 1 : 1;
        DurableFile.write(file, Long.toString(next));
        return next;
    }
}
