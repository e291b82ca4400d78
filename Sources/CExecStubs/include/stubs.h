// Nothing to call: see stubs.c.
#pragma once
