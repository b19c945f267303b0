package vn.lienthong.gateway.reconcile.side;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

/** Several runs as one side, in order. Their files are gone once it is closed. */
final class RunMerge implements Side<Standing> {

    /** A run and its next row. Rows of one code come in the order of the runs. */
    private static final class Head {
        private final int number;
        private final RunReader run;
        private @Nullable Standing row;

        Head(int number, RunReader run) {
            this.number = number;
            this.run = run;
        }

        String code() {
            Standing standing = row;
            return standing == null ? "" : standing.code();
        }
    }

    private final List<Path> files;
    private final List<RunReader> runs = new ArrayList<>();
    private final PriorityQueue<Head> heads;

    /** Takes the files over. */
    RunMerge(Collection<Path> files, Comparator<String> order) throws IOException {
        this.files = List.copyOf(files);
        this.heads = new PriorityQueue<>(Comparator.comparing(Head::code, order).thenComparingInt(it -> it.number));
        try {
            for (Path file : this.files) {
                RunReader run = new RunReader(file);
                runs.add(run);
                add(new Head(runs.size(), run));
            }
        } catch (IOException unreadable) {
            close();
            throw unreadable;
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public Standing next() {
        Head head = heads.poll();
        Standing row = head == null ? null : head.row;
        if (head == null || row == null) {
            throw new NoSuchElementException();
        }
        try {
            add(head);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a sorted list cannot be read back", unreadable);
        }
        return row;
    }

    private void add(Head head) throws IOException {
        head.row = head.run.read();
        if (head.row != null) {
            heads.add(head);
        }
    }

    @Override
    public void close() {
        try {
            for (RunReader run : runs) {
                run.close();
            }
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException kept) {
            throw new UncheckedIOException("a sorted list cannot be removed", kept);
        }
    }
}
