package org.wsis.web.kit;

import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.web.IWebApplication;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.IWebRequest;
import org.thymeleaf.web.IWebSession;

/**
 * A request without what is known of this one request: links can be built, but neither its attributes nor its person are
 * seen. What is rendered with it is therefore the same for everybody.
 */
final class BareExchange implements IWebExchange {
    private final IWebExchange whole;
    private final Map<String, Object> attributes = new HashMap<>();

    BareExchange(IWebExchange whole) {
        this.whole = whole;
    }

    @Override
    public IWebRequest getRequest() {
        return whole.getRequest();
    }

    @Override
    public @Nullable IWebSession getSession() {
        return null;
    }

    @Override
    public boolean hasSession() {
        return false;
    }

    @Override
    public IWebApplication getApplication() {
        return whole.getApplication();
    }

    @Override
    public @Nullable Principal getPrincipal() {
        return null;
    }

    @Override
    public Locale getLocale() {
        return whole.getLocale();
    }

    @Override
    public @Nullable String getContentType() {
        return whole.getContentType();
    }

    @Override
    public @Nullable String getCharacterEncoding() {
        return whole.getCharacterEncoding();
    }

    @Override
    public boolean containsAttribute(String name) {
        return attributes.containsKey(name);
    }

    @Override
    public int getAttributeCount() {
        return attributes.size();
    }

    @Override
    public Set<String> getAllAttributeNames() {
        return attributes.keySet();
    }

    @Override
    public Map<String, Object> getAttributeMap() {
        return attributes;
    }

    @Override
    public @Nullable Object getAttributeValue(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttributeValue(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public String transformURL(String url) {
        return whole.transformURL(url);
    }
}
