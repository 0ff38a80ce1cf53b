import FuyuanKit
import Testing

/// What Tonghua published, rows 25 to 36, built on the public interface.
@Suite("通化") struct TonghuaMissionTests {}
