package org.wsis.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws a QR code: {@code <object type="portal/qr" data-text="https://…" alt="…">}. */
public final class QrDrawer implements FSObjectDrawer {
    /** The type of such an object, for {@link Typesetter#pdf}. */
    public static final String TYPE = "portal/qr";

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element code,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        BitMatrix modules = modules(code.getAttribute("data-text"));
        float side = (float) (Math.min(width, height) / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, side, side, graphics -> draw(modules, side, graphics));
        return null;
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("An address fits", tooLong);
        }
    }

    private static void draw(BitMatrix modules, double side, Graphics2D graphics) {
        double module = side / modules.getWidth();
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    graphics.fill(new Rectangle2D.Double(column * module, row * module, module, module));
                }
            }
        }
    }
}
