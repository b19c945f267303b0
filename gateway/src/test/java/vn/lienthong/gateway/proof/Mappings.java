package vn.lienthong.gateway.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every door that a gateway has, as its code names them. */
final class Mappings {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(:((?:[^{}]|\\{[^}]*})*))?}");

    /** @param form whether it takes a form of the console rather than JSON */
    record Door(String method, String pattern, boolean form) {

        String name() {
            return method + " " + pattern;
        }

        /** The address with the values in it; a variable of several words has the first. */
        String path(UnaryOperator<String> values) {
            Matcher variables = VARIABLE.matcher(pattern);
            return variables
                    .replaceAll(it -> {
                        String words = it.group(3);
                        boolean choice = words != null && words.contains("|");
                        return choice ? words.substring(0, words.indexOf('|')) : values.apply(it.group(1));
                    })
                    .replace("**", "x");
        }
    }

    private Mappings() {}

    static List<Door> of(RunningGateway gateway) {
        return gateway
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(info -> methods(info.getMethodsCondition().getMethods()).stream()
                        .flatMap(method -> info.getPatternValues().stream()
                                .map(pattern -> new Door(
                                        method,
                                        pattern,
                                        info.getConsumesCondition().isEmpty()))))
                .sorted(Comparator.comparing(Door::name))
                .toList();
    }

    private static List<String> methods(Set<RequestMethod> methods) {
        return methods.isEmpty()
                ? List.of("GET", "POST")
                : methods.stream().map(Enum::name).toList();
    }
}
