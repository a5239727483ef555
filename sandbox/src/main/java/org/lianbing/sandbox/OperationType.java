package org.lianbing.sandbox;

import java.util.List;
import org.lianbing.sandbox.value.TaxpayerState;

/**
 * An operation as the catalogue knows it.
 *
 * @param inquiries the partners outside that it may ask
 */
public record OperationType(
        String code,
        String title,
        Domain domain,
        Flow flow,
        List<Post> posts,
        String law,
        List<TaxpayerState> states,
        boolean anyBureau,
        List<FieldType> fields,
        List<ReasonType> reasons,
        List<String> inquiries,
        Guide guide,
        Class<? extends Operation> type) {

    /** Whether a person of the bureau may submit it; acts of taxpayers and of the system are never offered. */
    public boolean isOffered() {
        return posts.stream().anyMatch(Post::isOffice);
    }

    public boolean isCase() {
        return Application.class.isAssignableFrom(type);
    }
}
