package org.lianbing.sandbox.declaration;

import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.value.Money;

/** A line of annex two (附表二). */
public record InputRow(
        @Label("栏次") InputColumn rowNo,
        @Label("份数") @Nullable @Number(precision = 6) Integer qty,
        @Label("金额") @Nullable Money amount,
        @Label("税额") Money tax) {

    String key() {
        return "a2_rows[" + rowNo.code() + "]";
    }
}
