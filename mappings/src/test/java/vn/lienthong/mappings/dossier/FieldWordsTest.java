package vn.lienthong.mappings.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FieldWordsTest {

    @ParameterizedTest
    @MethodSource("paths")
    void every_field_has_words(String path) {
        assertThat(FieldWords.has(path)).isTrue();
    }

    static Stream<String> paths() {
        return Stream.concat(paths("", Dossier.class), paths("", Progress.class));
    }

    private static Stream<String> paths(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> {
            var path = prefix + component.getName();
            var below = element(component);
            return below.isRecord() && below != DossierCode.class
                    ? Stream.concat(Stream.of(path), paths(path + ".", below))
                    : Stream.of(path);
        });
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }
}
