package org.lianbing.courses.desk.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.value.TaxpayerId;
import tools.jackson.databind.JsonNode;

/** What a tab may ask of the screen it stands in. */
interface DeskFrame {
    /** The chair chosen, null for whoever fits. */
    @Nullable
    String chair();

    /** The taxpayer last worked on, null if none yet. */
    @Nullable
    TaxpayerId taxpayer();

    void taxpayer(TaxpayerId taxpayer);

    /** Whether computed fields are filled in. */
    boolean assists();

    /** The papers that can be attached now: id and title. */
    List<FieldType.Option> papers();

    void openOperation(String code);

    void openTaxpayer(TaxpayerId taxpayer);

    void openStep(String caseNo, Action action);

    JsonNode text(String text);
}
