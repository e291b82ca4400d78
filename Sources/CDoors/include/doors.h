// Nothing to call: see doors.c.
#pragma once
