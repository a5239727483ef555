package org.lianbing.sandbox.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianbing.sandbox.Inquiry;

/** Asks the bank whether it knows the account and has the agreement. Answers {@code verified} 1 or 2, and {@code reason}. */
record BankInquiry(String bankAccount, String accountName, String agreementNo) implements Inquiry {
    static final String PARTNER = "bank";

    @Override
    public String partner() {
        return PARTNER;
    }

    @Override
    public Map<String, String> question() {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("bank_account", bankAccount);
        question.put("account_name", accountName);
        question.put("agreement_no", agreementNo);
        return question;
    }
}
