package org.lianbing.sandbox.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Flow;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.On;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.ReasonType;
import org.lianbing.sandbox.Reasons;
import org.lianbing.sandbox.Step;
import org.lianbing.sandbox.flow.Steps;

/** An operation's class, read once and checked: what the catalogue shows, and the models its forms are read with. */
record OperationModel(OperationType type, FormModel form, Map<Action, FormModel> steps) {

    /** @throws IllegalStateException naming the class and what is wrong with it */
    static OperationModel of(Domain domain, Class<? extends Operation> type) {
        var head = type.getAnnotation(Form.class);
        if (head == null) {
            throw new IllegalStateException(type.getName() + " 缺少 @Form");
        }
        var isCase = Application.class.isAssignableFrom(type);
        if (isCase == (head.flow() == Flow.INSTANT)) {
            throw new IllegalStateException(type.getName() + "：即办事项实现 Operation，其余实现 Application");
        }
        if (!head.code().startsWith(domain.code() + "-")) {
            throw new IllegalStateException(type.getName() + " 的代码 " + head.code() + " 不属于 " + domain.code());
        }
        var form = FormModel.of(type, "");
        var operation = new OperationType(
                head.code(),
                head.title(),
                domain,
                head.flow(),
                List.of(head.posts()),
                head.law(),
                List.of(head.states()),
                head.anyBureau(),
                form.fieldTypes(),
                reasonsOf(type),
                List.of(head.asks()),
                GuideFile.of(type, head),
                type);
        return new OperationModel(operation, form, isCase ? stepForms(type) : Map.of());
    }

    private static List<ReasonType> reasonsOf(Class<?> type) {
        List<ReasonType> reasons = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.isEnum() && Reason.class.isAssignableFrom(nested))
                .flatMap(nested -> Arrays.stream(nested.getEnumConstants()))
                .map(constant -> Reasons.says((Reason) constant))
                .forEach(says -> {
                    if (!codes.add(says.code())) {
                        throw new IllegalStateException(type.getName() + " 有两个理由 " + says.code());
                    }
                    reasons.add(new ReasonType(says.code(), says.value(), says.kind(), says.applies()));
                });
        return List.copyOf(reasons);
    }

    private static Map<Action, FormModel> stepForms(Class<?> type) {
        Map<Action, FormModel> forms = new EnumMap<>(Action.class);
        Steps.common().forEach(step -> forms.put(actionOf(step), FormModel.of(step, "")));
        Arrays.stream(type.getDeclaredClasses())
                .filter(Step.class::isAssignableFrom)
                .forEach(step -> forms.put(actionOf(step), FormModel.of(step, "")));
        return forms;
    }

    private static Action actionOf(Class<?> step) {
        var on = step.getAnnotation(On.class);
        if (on == null) {
            throw new IllegalStateException(step.getName() + " 缺少 @On");
        }
        return on.value();
    }
}
