package org.wsis.stocktaking.report.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws a bar of a chart: {@code <object type="portal/bar" data-share="0.25" alt="…">}, from the side on which reading begins. */
final class BarDrawer implements FSObjectDrawer {
    static final String TYPE = "portal/bar";
    private static final Color BAR = new Color(0x0067A8);

    private final boolean rightToLeft;

    BarDrawer(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
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
