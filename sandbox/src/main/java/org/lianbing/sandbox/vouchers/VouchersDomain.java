package org.lianbing.sandbox.vouchers;

import java.util.List;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;

/** The vouchers domain's table of contents. */
public final class VouchersDomain implements Domain {
    @Override
    public String code() {
        return "PZ";
    }

    @Override
    public String name() {
        return "票证";
    }

    @Override
    public List<Class<? extends Operation>> operations() {
        return List.of(SettleVouchers.class);
    }
}
