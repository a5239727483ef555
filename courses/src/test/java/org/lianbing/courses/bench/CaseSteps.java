package org.lianbing.courses.bench;

import java.util.Objects;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Submission;
import tools.jackson.databind.node.ObjectNode;

/** A case in four steps, each decided and stored by itself: P01 wants more invoices (FP-01). */
final class CaseSteps {
    static final int COUNT = 4;
    private static final String P01 = "430102582743014";
    private static final String BUYER_NAME = "何建平";
    private static final String BUYER_ID_NO = "430102198506120371";
    private static final int PRESENT_QUANTITY = 100;

    private final Sandboxes sandboxes;

    CaseSteps(Sandboxes sandboxes) {
        this.sandboxes = sandboxes;
    }

    /** Accepts, reviews (that step decides), issues and archives one; they count from 0 in each sandbox. */
    void takeAll(String sandbox, int number) {
        var accepted = taken(sandbox, Submission.operation("FP-01", form(number)));
        var no = Objects.requireNonNull(accepted.caseNo());
        var empty = sandboxes.replica().emptyForm();
        taken(sandbox, Submission.step(no, Action.REVIEW, empty));
        taken(sandbox, Submission.step(no, Action.ISSUE, empty));
        taken(sandbox, Submission.step(no, Action.ARCHIVE, empty));
    }

    private Entry taken(String sandbox, Submission submission) {
        var entry = sandboxes.submit(sandbox, submission);
        if (entry.isRefused()) {
            throw new IllegalStateException(String.valueOf(entry.refusal()));
        }
        return entry;
    }

    private ObjectNode form(int number) {
        var form = sandboxes.replica().emptyForm();
        form.put("taxpayer_id", P01).put("apply_type", "2").put("invoice_kind", "007");
        form.put("single_limit", "02").put("monthly_qty", PRESENT_QUANTITY + 1 + number);
        form.put("per_time_qty", 50).put("hold_qty", 100).put("take_mode", "01");
        form.putArray("buyers").addObject().put("buyer_name", BUYER_NAME).put("buyer_id_no", BUYER_ID_NO);
        return form;
    }
}
