package org.wsis.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws pictures anew, so that nothing but its pixels remains: no place, camera, thumbnail or appended archive. Its size
 * is read from its header and judged before any pixel is decoded.
 */
final class Pictures {
    static final int LARGEST_SIDE = 1600;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int MOST_ON_A_SIDE = 20_000;
    private static final float QUALITY = 0.85f;
    /** A decoded picture needs up to 50 MB: not for everybody at once. */
    private static final Semaphore MEMORY = new Semaphore(2);

    private Pictures() {}

    static Upload redrawn(FileType type, byte[] original) throws Refused {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        MEMORY.acquireUninterruptibly();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            reader.setInput(input, false, true);
            BufferedImage image = decode(reader);
            image = type == FileType.JPEG ? Exif.upright(image, original) : image;
            boolean opaque = !image.getColorModel().hasAlpha();
            FileType format = type != FileType.PNG && opaque ? FileType.JPEG : FileType.PNG;
            return new Upload(format, encode(fitted(image, opaque), format));
        } catch (IOException | RuntimeException undecodable) {
            throw Refused.damaged();
        } finally {
            MEMORY.release();
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException, Refused {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int longest = Math.max(width, height);
        if (longest > MOST_ON_A_SIDE || (long) width * height > MOST_PIXELS) {
            throw Refused.pixels();
        }
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, longest / (2 * LARGEST_SIDE));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage fitted(BufferedImage image, boolean opaque) {
        double scale = Math.min(1.0, (double) LARGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        var canvas =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return canvas;
    }

    private static byte[] encode(BufferedImage image, FileType format) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByMIMEType(format.mediaType()).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format == FileType.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
