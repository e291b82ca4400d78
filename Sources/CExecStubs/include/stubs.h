// Declares nothing; see stubs.c.
#pragma once
