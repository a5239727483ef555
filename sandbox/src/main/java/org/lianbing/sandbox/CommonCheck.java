package org.lianbing.sandbox;

/**
 * The fourteen checks every operation shares (reference A5), and one of the flow engine. CV04, CV05, CV06 and CV13
 * concern the form alone and are faults; CV14 is {@link Outdated}.
 */
public enum CommonCheck implements Reason {
    @Says(code = "CV11", value = "您的岗位无权执行该环节")
    NO_RIGHT,
    @Says(code = "CV10", value = "不相容岗位：{a} 与 {b} 不能由同一人办理")
    INCOMPATIBLE_POSTS,
    @Says(code = "CV01", value = "未找到该纳税人，请核对纳税人识别号")
    UNKNOWN_TAXPAYER,
    @Says(code = "CV02", value = "纳税人当前状态为“{s}”，不能办理“{biz}”")
    WRONG_STATE,
    @Says(code = "CV03", value = "该纳税人主管税务机关为 {org}，您无权办理")
    OTHER_BUREAU,
    @Says(code = "CV07", value = "{字段} 应在 {a} 至 {b} 之间")
    DATE_OUT_OF_RANGE,
    @Says(code = "CV08", value = "该户有未办结的同类事项（{no}），不得重复受理")
    ALREADY_PENDING,
    @Says(code = "CV09", value = "缺少必需附件：{list}（须一次性告知）")
    ATTACHMENT_MISSING,
    @Says(code = "CV12", value = "税款所属期不得晚于当前日期")
    FUTURE_PERIOD,
    @Says(code = "LC01", value = "该事项现在应办的环节是“{next}”，不能办理“{action}”")
    NOT_THE_NEXT_STEP,
    @Says(code = "LC02", value = "该事项已{state}，不能再办理")
    CASE_CLOSED,
    @Says(code = "CV04", value = "{字段} 不能为空", kind = Says.Kind.MALFORMED)
    MISSING,
    @Says(code = "CV05", value = "{字段} 格式错误，应为 {type}({len})", kind = Says.Kind.MALFORMED)
    WRONG_FORMAT,
    @Says(code = "CV06", value = "{字段} 代码 {v} 不存在或在 {date} 无效", kind = Says.Kind.MALFORMED)
    UNKNOWN_CODE,
    @Says(code = "CV13", value = "{字段} 不得为负", kind = Says.Kind.MALFORMED)
    NEGATIVE,
    @Says(code = "CV14", value = "数据已被他人修改，请刷新后重做")
    OUTDATED
}
