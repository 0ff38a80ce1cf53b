import FuyuanKit

/// An amount of whole yuan.
func yuan(_ amount: Int64) -> Money { Money(yuan: amount)! }
