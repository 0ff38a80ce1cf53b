import FuyuanKit

print("fuyuan")
