package org.lianbing.courses.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a {@link Range} from the query. */
final class RangeReader implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Range.class;
    }

    @Override
    public Range resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var q = request.getParameter("q");
        return new Range(
                number(request, "limit", Range.USUAL), number(request, "offset", 0), q == null ? "" : q.strip());
    }

    private static int number(NativeWebRequest request, String name, int otherwise) {
        var text = request.getParameter(name);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new Malformed(Fault.of(name, "not_a_number"));
        }
    }
}
