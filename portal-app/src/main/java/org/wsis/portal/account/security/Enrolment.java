package org.wsis.portal.account.security;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What sets an authenticator app up; its text shows nothing.
 *
 * @param secret in groups of four, to type
 * @param uri to open on the same device
 * @param picture the QR code, a data address that the content policy allows
 */
record Enrolment(String secret, String uri, String picture) {
    static Enrolment of(String secret, String account) {
        String uri = "otpauth://totp/WSIS:%s?secret=%s&issuer=WSIS"
                .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20"), secret);
        return new Enrolment(secret.replaceAll("(.{4})(?=.)", "$1 "), uri, picture(uri));
    }

    private static String picture(String text) {
        try {
            BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1);
            byte[] svg = svg(code).getBytes(StandardCharsets.UTF_8);
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("An address of 254 characters fits", tooLong);
        }
    }

    private static String svg(BitMatrix code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\"/></svg>"
                .formatted(code.getWidth(), code.getHeight(), path);
    }

    @Override
    public String toString() {
        return "an enrolment";
    }
}
