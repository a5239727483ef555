package org.lianbing.scenarios.counter;

import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sitting;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.counter.CounterEvent.CounterOpened;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** 开柜: a scenario's taxpayer steps up; submitted when an attempt starts, never by a trainee. */
@Form(code = "GT-N1", title = "开柜", posts = Post.SYSTEM, law = "演练设定", anyBureau = true)
public record OpenCounter(@Label("剧本") @Text(max = 400_000) String script) implements Operation {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** What a variant brings to the counter. */
    public static String scriptOf(Variant variant) {
        return JSON.writeValueAsString(new CounterOpened(variant.persona(), variant.papers(), variant.dialogue()));
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        return Decision.accept(JSON.readValue(script, CounterOpened.class));
    }
}
