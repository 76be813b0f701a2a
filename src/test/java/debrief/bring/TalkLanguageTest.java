package debrief.bring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A talk is in English unless it surely is in another language. */
class TalkLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Tell me how you plan the night. I count what has to be on the shelf at six, and then I look at who is there and what the oven can do.
                    en | Rye, wheat, spelt, salt, water, yeast, malt, oats, barley, seeds.
                    en | Wir backen.
                    de | Wie planen Sie die Nacht? Ich zähle, was um sechs im Regal sein muss, und dann sehe ich, wer da ist und was der Ofen nicht auf einmal kann.
                    fr | Comment est-ce que vous planifiez la nuit ? Je compte les pains qui doivent être dans le rayon à six heures, et je regarde avec qui je travaille et ce que le four peut faire.
                    es | ¿Cómo planifica usted la noche? Yo cuento los panes que tienen que estar en el estante a las seis, y luego miro con quién trabajo y lo que el horno no puede hacer.
                    pl | Jak planujesz noc? Liczę, co musi być na półce o szóstej, a potem patrzę, kto jest i czego piec nie zrobi, bo to jest małe i ja to znam, ale my mamy czas do rana.
                    ru | Как вы планируете ночь? Я считаю, что должно лежать на полке в шесть часов, и потом смотрю, кто пришёл.
                    ja | 夜をどう計画しますか。六時に棚に並ぶべきものを数えて、それから誰が来ているか、そして窯に何ができるかを見ます。
                    """)
    void of(String language, String text) {
        assertThat(TalkLanguage.of(List.of(text))).isEqualTo(language);
    }
}
