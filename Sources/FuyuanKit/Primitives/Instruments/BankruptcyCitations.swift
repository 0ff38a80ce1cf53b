extension Citation {
    /// 企业破产法.
    public static func bankruptcy(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("EBL06", article, paragraph, item: item)
    }
    /// 破产法司法解释（一）.
    public static func bankruptcyInterpretation1(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("EBI1", article, paragraph, item: item)
    }
    /// 破产法司法解释（二）.
    public static func bankruptcyInterpretation2(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("EBI2", article, paragraph, item: item)
    }
    /// 破产法司法解释（三）.
    public static func bankruptcyInterpretation3(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("EBI3", article, paragraph, item: item)
    }
    /// 指定管理人规定.
    public static func administrators(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("ADM07", article, paragraph, item: item)
    }
    /// 管理人报酬规定.
    public static func remuneration(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("REM07", article, paragraph, item: item)
    }
    /// 破产审判会议纪要.
    public static func bankruptcyMinutes2018(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("MIN18", article, paragraph, item: item)
    }
    /// 九民纪要.
    public static func civilTrialMinutes2019(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("MIN19", article, paragraph, item: item)
    }
    /// 执转破指导意见.
    public static func transferOpinion(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("E2B17", article, paragraph, item: item)
    }
    /// 浦东新区破产规定.
    public static func pudong(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("PD21", article, paragraph, item: item)
    }
    /// 破产程序税费征管公告.
    public static func taxInBankruptcy(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("TAX24", article, paragraph, item: item)
    }
    /// 担保制度解释.
    public static func security(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("GUA20", article, paragraph, item: item)
    }
    /// 公司法.
    public static func company(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("COM23", article, paragraph, item: item)
    }
}
