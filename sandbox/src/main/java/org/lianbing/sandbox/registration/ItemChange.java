package org.lianbing.sandbox.registration;

import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.books.registration.RegisterItem;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.value.Industry;
import org.lianbing.sandbox.value.InvalidValue;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.RegisterType;

/** One changed item with what the register says and what it shall say. */
public record ItemChange(
        @Label("变更项目") RegisterItem changeItem,
        @Label("变更前内容") @Computed @Text(max = 200) @Nullable String oldValue,
        @Label("变更后内容") @Text(max = 200) String newValue) {
    private static final int LONGEST = 200;

    /** What the register says, as far as it fits into the form. */
    String valueIn(Taxpayer taxpayer) {
        var value = changeItem.valueIn(taxpayer);
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    ItemChange computed(Taxpayer taxpayer) {
        return oldValue == null ? new ItemChange(changeItem, valueIn(taxpayer), newValue) : this;
    }

    boolean changesNothing(Taxpayer taxpayer) {
        return changeItem.isSame(valueIn(taxpayer), newValue);
    }

    /** Whether the old value given is not what the register says; where it says nothing, anything goes. */
    boolean misquotes(Taxpayer taxpayer) {
        var value = valueIn(taxpayer);
        return oldValue != null && !value.isEmpty() && !changeItem.isSame(value, oldValue);
    }

    /** Items the register keeps as code or amount must be given as one. */
    void check(String path, Faults faults) {
        try {
            switch (changeItem) {
                case CAPITAL -> requireAmount();
                case REGISTER_TYPE -> RegisterType.of(newValue);
                case INDUSTRY -> Industry.of(newValue);
                case NAME, LEGAL_REPRESENTATIVE, ADDRESS, SCOPE, INVESTORS, BANK, STAFF -> {}
            }
        } catch (InvalidValue wrong) {
            faults.add(path + ".new_value", "CV06", "变更后内容：" + wrong.getMessage());
        } catch (IllegalArgumentException wrong) {
            faults.add(path + ".new_value", "CV05", "变更后内容 格式错误，注册资本应为 N(18,2) 的金额（元）");
        }
    }

    /** @throws IllegalArgumentException unless it is an amount of yuan, not negative */
    private void requireAmount() {
        if (Money.of(newValue).isNegative()) {
            throw new IllegalArgumentException(newValue);
        }
    }
}
