package org.wsis.prizes.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** What of a shared picture is drawn and not written: the portal's mark and the code of the link. */
final class PosterMarks {
    private static final Color FIRST = new Color(0x4A9DD1);
    private static final int MARGIN = 64;
    private static final int MARK = 68;
    private static final int MARK_TOP = 56;
    private static final int CODE = 280;
    private static final int CODE_LEAST = 245;
    private static final int CODE_TOP = 196;
    private static final int ROUND = 16;
    private static final int DOTS = 11;

    private PosterMarks() {}

    static BufferedImage onto(BufferedImage drawn, QrCode code, boolean rightToLeft) {
        var picture = new BufferedImage(Poster.WIDTH, Poster.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.drawImage(drawn, 0, 0, null);
        mark(pen, rightToLeft ? Poster.WIDTH - MARGIN - MARK : MARGIN);
        code(pen, code.picture(CODE_LEAST), rightToLeft ? MARGIN : Poster.WIDTH - MARGIN - CODE);
        pen.dispose();
        return picture;
    }

    /** A ring of eleven dots, one for each Action Line, as in the masthead. */
    private static void mark(Graphics2D pen, int left) {
        double middle = MARK / 2.0;
        double ring = MARK * 17.5 / 48;
        double dot = MARK * 3.4 / 48;
        for (int number = 0; number < DOTS; number++) {
            double turn = 2 * Math.PI * number / DOTS;
            double x = left + middle + ring * Math.sin(turn);
            double y = MARK_TOP + middle - ring * Math.cos(turn);
            pen.setColor(number == 0 ? FIRST : Color.WHITE);
            pen.fill(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot));
        }
        double inner = MARK * 6.4 / 48;
        pen.setStroke(new BasicStroke(MARK * 2.6f / 48));
        pen.draw(new Ellipse2D.Double(left + middle - inner, MARK_TOP + middle - inner, 2 * inner, 2 * inner));
    }

    private static void code(Graphics2D pen, BufferedImage code, int left) {
        pen.setColor(Color.WHITE);
        pen.fill(new RoundRectangle2D.Double(left, CODE_TOP, CODE, CODE, ROUND, ROUND));
        int rest = (CODE - code.getWidth()) / 2;
        pen.drawImage(code, left + rest, CODE_TOP + rest, null);
    }
}
