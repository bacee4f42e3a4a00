package org.wsis.web;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws a bar of a chart: {@code <object type="portal/bar" data-share="0.25" alt="…">}, from the side on which reading begins. */
public final class BarDrawer implements FSObjectDrawer {
    /** What the {@link Typesetter} calls it. */
    public static final String TYPE = "portal/bar";

    private static final Color BAR = new Color(0x0067A8);

    private final boolean rightToLeft;

    /** @param rightToLeft whether bars grow from the right */
    public BarDrawer(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** Which part of the whole the count is, for {@code data-share}: 0 to 1 with four decimals. */
    public static String share(long count, long whole) {
        return String.format(Locale.ROOT, "%.4f", whole == 0 ? 0 : (double) count / whole);
    }

    /** The same in per cent for readers, with one decimal where it needs one; in Arabic with the digits of the portal. */
    public static String percent(long count, long whole, Locale locale) {
        double percent = whole == 0 ? 0 : 100.0 * count / whole;
        Locale digits = locale.getLanguage().equals("ar") ? Locale.forLanguageTag("ar-u-nu-latn") : locale;
        return NumberFormat.getInstance(digits).format(Math.round(percent * 10) / 10.0);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element bar,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        double whole = width / dotsPerPixel;
        double length = whole * Double.parseDouble(bar.getAttribute("data-share"));
        float high = (float) (height / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, (float) whole, high, graphics -> {
            graphics.setColor(BAR);
            graphics.fill(new Rectangle2D.Double(rightToLeft ? whole - length : 0, 0, length, high));
        });
        return null;
    }
}
