package org.lianbing.sandbox.simulation;

import java.util.Map;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Reply;

/** The outside of a simulation: at times down, at times ignorant, mostly well informed. */
record Bystander(Moment now) {
    Outside outside() {
        return inquiry -> {
            if (now.oneIn(10)) {
                return Reply.unreachable();
            }
            if (now.oneIn(10)) {
                return Reply.notFound();
            }
            return inquiry.partner().equals("bank")
                    ? Reply.answered(Map.of("verified", "1"))
                    : Reply.answered(company());
        };
    }

    private static Map<String, String> company() {
        return Map.of(
                "taxpayer_name", "湖南青禾创想商贸有限公司",
                "legal_rep_name", "韦青禾",
                "legal_rep_id_no", "430102198304125019",
                "reg_address", "长沙市芙蓉区远大一路8号",
                "reg_capital", "1000000.00",
                "industry", "5177",
                "register_type", "173",
                "established", "2015-08-08",
                "region", "430102");
    }
}
