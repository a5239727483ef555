package org.lianbing.sandbox.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Step;
import org.lianbing.sandbox.UnknownName;

/** The catalogue of the domains given; building it checks the whole metamodel. */
final class StandardCatalogue implements Catalogue {
    private final List<Domain> domains;
    private final Map<String, OperationModel> models = new LinkedHashMap<>();
    private final Map<Class<?>, OperationModel> byType = new LinkedHashMap<>();

    private final Map<Class<?>, String> stepNames = new LinkedHashMap<>();
    private final Map<String, FormModel> stepForms = new LinkedHashMap<>();

    StandardCatalogue(List<Domain> domains) {
        this.domains = List.copyOf(domains);
        for (var domain : domains) {
            domain.operations().forEach(type -> add(OperationModel.of(domain, type)));
        }
        models.values().forEach(this::failOnStepsWithoutPost);
    }

    /** The name a step's form bears in the journal: its action, with the operation before it if it is that one's own. */
    String stepName(Step step) {
        var name = stepNames.get(step.getClass());
        if (name == null) {
            throw new UnknownName("环节表单", step.getClass().getSimpleName());
        }
        return name;
    }

    FormModel stepForm(String name) {
        var form = stepForms.get(name);
        if (form == null) {
            throw new UnknownName("环节表单", name);
        }
        return form;
    }

    private void add(OperationModel model) {
        model.steps().forEach((action, form) -> {
            var own = form.type().getEnclosingClass() == model.type().type();
            var name = own ? model.type().code() + "/" + action.code() : action.code();
            stepNames.put(form.type(), name);
            stepForms.put(name, form);
        });
        if (models.put(model.type().code(), model) != null) {
            throw new IllegalStateException("两个事项用同一代码 " + model.type().code());
        }
        byType.put(model.type().type(), model);
    }

    private void failOnStepsWithoutPost(OperationModel model) {
        if (model.type().guide().steps().stream().anyMatch(step -> step.posts().isEmpty())) {
            throw new IllegalStateException(model.type().code() + " 有一步没有岗位");
        }
    }

    @Override
    public List<Domain> domains() {
        return domains;
    }

    @Override
    public List<OperationType> operations() {
        return models.values().stream().map(OperationModel::type).toList();
    }

    @Override
    public OperationType operation(String code) {
        return model(code).type();
    }

    @Override
    public List<FieldType> stepFields(String operation, Action action) {
        var form = model(operation).steps().get(action);
        return form == null ? List.of() : form.fieldTypes();
    }

    OperationModel model(String code) {
        var model = models.get(code);
        if (model == null) {
            throw new UnknownName("业务事项", code);
        }
        return model;
    }

    OperationModel model(Operation operation) {
        var model = byType.get(operation.getClass());
        if (model == null) {
            throw new UnknownName("业务事项", operation.getClass().getSimpleName());
        }
        return model;
    }
}
