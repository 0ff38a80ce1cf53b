extension Citation {
    /// 民法典.
    public static func civilCode(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("CC20", article, paragraph, item: item)
    }
    /// 民事诉讼法 (2023).
    public static func civilProcedure(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("CPL23", article, paragraph, item: item)
    }
    /// 民事诉讼法 (2021).
    public static func civilProcedure2021(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("CPL21", article, paragraph, item: item)
    }
    /// 民事诉讼法 (2017).
    public static func civilProcedure2017(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("CPL17", article, paragraph, item: item)
    }
    /// 民事诉讼法解释 (2022).
    public static func civilProcedureInterpretation(
        _ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("JI22", article, paragraph, item: item)
    }
    /// 特邀调解规定.
    public static func invitedMediation(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("TY16", article, paragraph, item: item)
    }
    /// 在线调解规则.
    public static func onlineMediation(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("OM21", article, paragraph, item: item)
    }
    /// 人民调解法.
    public static func peoplesMediation(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("PML10", article, paragraph, item: item)
    }
    /// 登记立案规定.
    public static func filing(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("REG15", article, paragraph, item: item)
    }
    /// 简易程序规定.
    public static func simpleProcedure(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("SP20", article, paragraph, item: item)
    }
    /// 民事调解规定.
    public static func courtMediation(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("CM20", article, paragraph, item: item)
    }
    /// 审理期限规定 (2000).
    public static func trialLimits(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("PER00", article, paragraph, item: item)
    }
    /// 诉讼费用交纳办法.
    public static func fees(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("FEE06", article, paragraph, item: item)
    }
    /// 行政诉讼法.
    public static func administrativeProcedure(
        _ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("AL17", article, paragraph, item: item)
    }
    /// 行诉法解释.
    public static func administrativeProcedureInterpretation(
        _ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("ALI18", article, paragraph, item: item)
    }
    /// 行政复议法 (2023).
    public static func reconsideration(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("AR23", article, paragraph, item: item)
    }
    /// 医疗纠纷预防和处理条例.
    public static func medicalDisputes(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("MED18", article, paragraph, item: item)
    }
    /// 道路交通事故处理程序规定.
    public static func trafficAccidents(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("TRA18", article, paragraph, item: item)
    }
    /// 劳动争议调解仲裁法.
    public static func labourDisputes(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("LD07", article, paragraph, item: item)
    }
    /// 信访工作条例.
    public static func petitions(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("XF22", article, paragraph, item: item)
    }
    /// 全国年节及纪念日放假办法 (2024).
    public static func holidayRules(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("HOL24", article, paragraph, item: item)
    }
}
