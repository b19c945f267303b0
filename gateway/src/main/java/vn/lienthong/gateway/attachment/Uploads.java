package vn.lienthong.gateway.attachment;

import java.util.concurrent.Semaphore;
import vn.lienthong.gateway.attachment.AttachmentRefused.Why;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.mappings.Words;

/** Takes in the files that provincial systems bring, by the rules of the doors. */
public final class Uploads {

    private final Attachments attachments;
    private final AttachmentUses uses;
    private final DoorGate gate;
    private final AttachmentSettings settings;
    private final Semaphore places;

    Uploads(Attachments attachments, AttachmentUses uses, DoorGate gate, AttachmentSettings settings) {
        this.attachments = attachments;
        this.uses = uses;
        this.gate = gate;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    /**
     * Begins to take a file in. Close what is given, whatever happens.
     *
     * @throws AttachmentRefused when nothing is taken from this origin now
     */
    public Incoming begin(String origin) {
        open();
        if (uses.unusedBytes(origin) >= settings.unusedAtMost().toBytes()) {
            throw new AttachmentRefused(
                    Why.QUOTA,
                    new Words(
                            "Đã gửi quá nhiều tệp mà chưa có hồ sơ nào dùng. Nộp các hồ sơ đó trước",
                            "Too much was brought that no dossier refers to. Hand in those dossiers first"));
        }
        if (!places.tryAcquire()) {
            throw new AttachmentRefused(
                    Why.BUSY,
                    new Words(
                            "Đang nhận quá nhiều tệp cùng lúc. Gửi lại sau ít giây",
                            "Too many files come in at once. Send it again in a few seconds"));
        }
        try {
            return attachments.begin(origin, new DoorTerms());
        } catch (RuntimeException failed) {
            places.release();
            throw failed;
        }
    }

    /**
     * A file that the gateway fetches from where another system says it is. What is asked of a file at the doors is asked of it
     * too; how long it takes is the caller's. Close what is given, whatever happens.
     *
     * @param origin whose it will be
     * @param most bytes that it may have
     * @throws AttachmentRefused when nothing is taken in now
     */
    public Incoming fetched(String origin, long most) {
        open();
        return attachments.begin(origin, new FetchedTerms(most));
    }

    private void known(FileType type) {
        if (!settings.types().contains(type)) {
            throw new AttachmentRefused(
                    Why.TYPE,
                    new Words(
                            "Không nhận loại tệp này. Gửi PDF, ảnh (JPG, PNG, TIFF) hoặc văn bản (DOCX, ODT)",
                            "Files of this type are not taken. Send a PDF, a picture (JPG, PNG, TIFF) or a text (DOCX, ODT)"));
        }
    }

    private void open() {
        gate.closed().ifPresent(why -> {
            throw new AttachmentRefused(Why.NO_ROOM, why);
        });
    }

    private final class DoorTerms implements Terms {

        private final long begun = System.nanoTime();

        @Override
        public long most() {
            return settings.maxBytes();
        }

        @Override
        public void type(FileType type) {
            known(type);
        }

        @Override
        public void more() {
            open();
            if (System.nanoTime() - begun > settings.longest().toNanos()) {
                throw new AttachmentRefused(
                        Why.TOO_SLOW,
                        new Words(
                                "Tệp đến quá chậm. Kiểm tra đường truyền rồi gửi lại",
                                "The file comes in too slowly. Check the line and send it again"));
            }
        }

        @Override
        public void over() {
            places.release();
        }
    }

    private final class FetchedTerms implements Terms {

        private final long most;

        private FetchedTerms(long most) {
            this.most = most;
        }

        @Override
        public long most() {
            return most;
        }

        @Override
        public void type(FileType type) {
            known(type);
        }

        @Override
        public void more() {
            open();
        }

        @Override
        public void over() {
            // it took no place
        }
    }
}
