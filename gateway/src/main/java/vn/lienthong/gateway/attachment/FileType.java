package vn.lienthong.gateway.attachment;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** What a file is, as its own bytes show; what its sender calls it does not count. */
public enum FileType {
    PDF("application/pdf", "pdf", it -> it.text(1024).contains("%PDF-")),
    JPEG("image/jpeg", "jpg", it -> it.begins(0xFF, 0xD8, 0xFF)),
    PNG("image/png", "png", it -> it.begins(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)),
    GIF("image/gif", "gif", it -> it.text(6).matches("GIF8[79]a")),
    TIFF("image/tiff", "tif", it -> it.begins('I', 'I', 42, 0) || it.begins('M', 'M', 0, 42)),
    HEIC("image/heic", "heic", it -> it.text(12).matches("(?s).{4}ftyp(heic|heix|mif1|msf1)")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            it -> it.isZip() && it.text(Head.SEARCHED).contains("word/")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            it -> it.isZip() && it.text(Head.SEARCHED).contains("xl/")),
    ODT(
            "application/vnd.oasis.opendocument.text",
            "odt",
            it -> it.isZip() && it.text(128).contains("application/vnd.oasis.opendocument.text")),
    /** Word and Excel before 2007. */
    OLE("application/x-ole-storage", "doc", it -> it.begins(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)),
    XML("application/xml", "xml", it -> it.text(8)
            .replace("\u00EF\u00BB\u00BF", "")
            .startsWith("<?xml")),
    OTHER("application/octet-stream", "bin", it -> true);

    /** The first bytes of a file. */
    private record Head(byte[] bytes, int length) {

        static final int SEARCHED = 64 * 1024;

        boolean begins(int... with) {
            if (length < with.length) {
                return false;
            }
            for (int i = 0; i < with.length; i++) {
                if ((byte) with[i] != bytes[i]) {
                    return false;
                }
            }
            return true;
        }

        boolean isZip() {
            return begins('P', 'K', 3, 4);
        }

        String text(int most) {
            return new String(bytes, 0, Math.min(length, most), StandardCharsets.ISO_8859_1);
        }
    }

    private final String mediaType;
    private final String suffix;
    private final Predicate<Head> shows;

    FileType(String mediaType, String suffix, Predicate<Head> shows) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.shows = shows;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What its name ends with. */
    public String suffix() {
        return suffix;
    }

    static FileType of(byte[] bytes, int length) {
        Head head = new Head(bytes, length);
        for (FileType type : values()) {
            if (type.shows.test(head)) {
                return type;
            }
        }
        return OTHER;
    }
}
