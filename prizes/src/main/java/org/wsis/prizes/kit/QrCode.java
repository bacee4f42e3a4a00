package org.wsis.prizes.kit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The QR code of an address, dark on white with the quiet zone that readers need, in colours that print. */
final class QrCode {
    private static final Color DARK = new Color(0x0B1F3A);
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private final BitMatrix code;

    private QrCode(BitMatrix code) {
        this.code = code;
    }

    static QrCode of(String address) {
        try {
            return new QrCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, HINTS));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + address, tooLong);
        }
    }

    String svg() {
        String path = IntStream.range(0, code.getHeight())
                .boxed()
                .flatMap(y -> IntStream.range(0, code.getWidth())
                        .filter(x -> code.get(x, y))
                        .mapToObj(x -> "M%d %dh1v1h-1z".formatted(x, y)))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="1024" height="1024" \
                shape-rendering="crispEdges"><rect width="%1$d" height="%2$d" fill="#fff"/><path fill="#0B1F3A" d="%3$s"/></svg>
                """.formatted(code.getWidth(), code.getHeight(), path);
    }

    /** At least so many pixels wide, each sign whole. */
    BufferedImage picture(int least) {
        int scale = Math.ceilDiv(least, code.getWidth());
        var picture = new BufferedImage(code.getWidth() * scale, code.getHeight() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(DARK);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    pen.fillRect(x * scale, y * scale, scale, scale);
                }
            }
        }
        pen.dispose();
        return picture;
    }
}
