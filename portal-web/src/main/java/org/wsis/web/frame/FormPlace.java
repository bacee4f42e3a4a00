package org.wsis.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.HtmlUtils;

/**
 * Lets every form carry the address of its page beside its token, so that an answer to the form leads there in other
 * languages: the address to which the form was sent may show nothing by itself.
 */
@Component
class FormPlace implements BeanPostProcessor {
    /** Nothing that a record could call a component. */
    static final String FIELD = "_came-from";

    private static final Pattern ADDRESS = Pattern.compile("(?<path>/[!->@-~]{0,1000})(\\?(?<query>[!-~]{0,2000}))?");

    /** The page of the form that the request answers, if it does and the form says so. */
    static Optional<Address> of(HttpServletRequest request) {
        return Optional.of(request)
                .filter(sent -> sent.getMethod().equals("POST"))
                .map(sent -> sent.getParameter(FIELD))
                .map(ADDRESS::matcher)
                .filter(address -> address.matches())
                .map(address -> new Address(address.group("path"), address.group("query")));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals(RequestContextUtils.REQUEST_DATA_VALUE_PROCESSOR_BEAN_NAME)
                        && bean instanceof RequestDataValueProcessor tokens
                ? new Carrying(tokens)
                : bean;
    }

    private record Carrying(RequestDataValueProcessor tokens) implements RequestDataValueProcessor {
        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return tokens.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return tokens.processFormFieldValue(request, name, value, type);
        }

        /** A form that has no token is one that asks: the address bar says where it is. */
        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = tokens.getExtraHiddenFields(request);
            if (fields == null || fields.isEmpty() || !(request.getAttribute("frame") instanceof Frame frame)) {
                return fields;
            }
            var all = new LinkedHashMap<>(fields);
            all.put(FIELD, HtmlUtils.htmlEscape(frame.address().toString()));
            return all;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return tokens.processUrl(request, url);
        }
    }
}
