package org.wsis.files;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** What a camera noted in a JPEG about how it was held. The JDK's own reading of metadata refuses many real pictures. */
final class Exif {
    private Exif() {}

    /** The picture as the camera was held. */
    static BufferedImage upright(BufferedImage image, byte[] jpeg) throws IOException {
        Orientation held = Orientation.typeOf(orientation(jpeg));
        return held == null
                ? image
                : ExifFilterUtils.getFilterForOrientation(held).apply(image);
    }

    private static int orientation(byte[] jpeg) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            Optional<JPEGSegment> exif = JPEGSegmentUtil.readSegments(input, JPEG.APP1, "Exif").stream()
                    .findFirst();
            return exif.isPresent() ? orientation(exif.get()) : 1;
        }
    }

    private static int orientation(JPEGSegment exif) throws IOException {
        try (InputStream data = exif.data()) {
            data.skipNBytes(1); // the padding after the identifier
            Directory tags = new TIFFReader().read(new MemoryCacheImageInputStream(data));
            Entry orientation = tags.getEntryById(TIFF.TAG_ORIENTATION);
            return orientation != null && orientation.getValue() instanceof Number number ? number.intValue() : 1;
        }
    }
}
