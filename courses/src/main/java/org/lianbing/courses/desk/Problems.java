package org.lianbing.courses.desk;

import java.util.function.Supplier;
import org.lianbing.courses.wire.Conflict;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wire.Problem;
import org.lianbing.sandbox.JournalStore.NotNext;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Outdated;
import org.lianbing.sandbox.UnknownName;

/** Says what the replica cannot take as problems of the interface: 422, 404, 409. */
public final class Problems {
    private Problems() {}

    public static <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (Malformed wrong) {
            throw malformed(wrong);
        } catch (UnknownName unknown) {
            throw new NotFound("name_not_found", unknown.kind(), unknown.name());
        } catch (Outdated outdated) {
            throw new Conflict("outdated", outdated.seen(), outdated.latest());
        } catch (NotNext faster) {
            throw new Conflict("sandbox_busy");
        }
    }

    private static Problem malformed(Malformed wrong) {
        return new org.lianbing.courses.wire.Malformed(wrong.faults().stream()
                .map(fault -> Fault.said(fault.field(), fault.code(), fault.message()))
                .toList());
    }
}
