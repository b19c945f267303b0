package vn.lienthong.gateway.gallery;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of pages with the 128 colours that they have most of: a third of the size, and nobody sees it. */
final class SmallPng {

    private static final int COLOURS = 128;
    private static final int BITS = 8;
    private static final int ALIKE = 0xf8f8f8;

    private SmallPng() {}

    static void write(byte[] png, Path place) {
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
            write(few(ImageIO.read(new ByteArrayInputStream(png))), place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage few(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        int[] palette = palette(pixels);
        IndexColorModel model = new IndexColorModel(BITS, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        byte[] indexed = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexed[i] = nearest.computeIfAbsent(pixels[i] & 0xffffff, it -> nearest(it, palette))
                    .byteValue();
        }
        small.getRaster().setDataElements(0, 0, page.getWidth(), page.getHeight(), indexed);
        return small;
    }

    /** The colours that there are most of, of those that are alike only the most frequent. */
    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        List<Integer> frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, Integer> chosen = new LinkedHashMap<>();
        for (int colour : frequent) {
            if (chosen.size() < COLOURS) {
                chosen.putIfAbsent(colour & ALIKE, colour);
            }
        }
        return chosen.values().stream().mapToInt(it -> it).toArray();
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            long away = away(colour, palette[i]);
            if (away < least) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    private static long away(int one, int other) {
        long sum = 0;
        for (int shift = 0; shift < 24; shift += BITS) {
            long difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }

    private static void write(BufferedImage image, Path place) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam best = writer.getDefaultWriteParam();
        best.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        best.setCompressionQuality(0);
        Files.deleteIfExists(place);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(place.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), best);
        } finally {
            writer.dispose();
        }
    }
}
