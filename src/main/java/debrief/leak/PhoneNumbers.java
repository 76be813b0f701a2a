package debrief.leak;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which numbers the numbering plans give out. The library takes its time to load, so ask last. */
final class PhoneNumbers {

    /** Where interviews are held that people here read; more of them would make any row of digits valid somewhere. */
    private static final List<String> REGIONS = List.of(
            "US", "GB", "IN", "DE", "FR", "ES", "IT", "NL", "CH", "AT", "SE", "PL", "AU", "IE", "BR", "SG", "ZA", "NG",
            "PK", "PH");

    private PhoneNumbers() {}

    /** @param number with "+" and the country in front */
    static boolean isInternational(String number) {
        return isValid(number, null);
    }

    static boolean isAmerican(String number) {
        return isValid(number, "US");
    }

    static boolean isIndian(String number) {
        return isValid(number, "IN");
    }

    static boolean isNationalSomewhere(String number) {
        return REGIONS.stream().anyMatch(region -> isValid(number, region));
    }

    /** As the library's own search decides whether a number is valid; where one may stand, the scan knows already. */
    private static boolean isValid(String number, @Nullable String region) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            return plans.isValidNumber(plans.parse(number, region));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }
}
