//! The calls to Windows. The only file with `unsafe` code: COM has no safe interface, and no maintained crate
//! wraps these parts of it.

#![allow(unsafe_code, reason = "COM has no safe interface")]

use windows::Win32::Foundation::RPC_E_CHANGED_MODE;
use windows::Win32::System::Com::{
    CLSCTX_INPROC_SERVER, COINIT_MULTITHREADED, CoCreateInstance, CoInitializeEx, CoUninitialize,
};
use windows::Win32::System::SecurityCenter::{IWSCProductList, WSC_SECURITY_PROVIDER_ANTIVIRUS, WSCProductList};

use windows::Win32::System::LibraryLoader::{GetModuleHandleW, GetProcAddress};
use windows::core::{BOOL, s, w};

use super::ListedProduct;

/// Where libraries are looked for from now on: in the folder of the system alone (`LOAD_LIBRARY_SEARCH_SYSTEM32`).
const SYSTEM_ALONE: u32 = 0x800;

/// Has every library that is loaded later looked for in the folder of the system alone, and not beside this program,
/// where somebody may have put another. A Windows 7 without its update KB2533623 has no such call and goes on as before.
pub(in crate::machine) fn look_for_libraries_in_the_system_alone() {
    type SetDefaultDllDirectories = unsafe extern "system" fn(u32) -> BOOL;
    // SAFETY: kernel32 is in every process and is never unloaded; by its documentation the function of this name takes
    // one number and gives a BOOL, and its failure changes nothing.
    unsafe {
        let Ok(kernel) = GetModuleHandleW(w!("kernel32.dll")) else { return };
        if let Some(address) = GetProcAddress(kernel, s!("SetDefaultDllDirectories")) {
            let set: SetDefaultDllDirectories = std::mem::transmute(address);
            // Where it is refused, libraries are found as before.
            let _ = set(SYSTEM_ALONE);
        }
    }
}

/// More products than any machine has: a bound on what is asked.
const MOST: u32 = 64;

/// The registered antivirus products, or the code of the call that failed.
pub(super) fn antivirus_products() -> Result<Vec<ListedProduct>, String> {
    list().map_err(|error| format!("0x{:08X}", error.code().0))
}

fn list() -> windows::core::Result<Vec<ListedProduct>> {
    let _com = Com::enter()?;
    // SAFETY: COM is initialised on this thread until `_com` is dropped, which is after every interface below;
    // the class and the interface belong together by `iwscapi.h`, and each call checks its result.
    unsafe {
        let list: IWSCProductList = CoCreateInstance(&WSCProductList, None, CLSCTX_INPROC_SERVER)?;
        list.Initialize(WSC_SECURITY_PROVIDER_ANTIVIRUS)?;
        let count = u32::try_from(list.Count()?).unwrap_or(0).min(MOST);
        (0..count)
            .map(|index| {
                let product = list.get_Item(index)?;
                Ok(ListedProduct { name: product.ProductName()?.to_string(), state: product.ProductState()?.0 })
            })
            .collect()
    }
}

/// COM on this thread, left again when dropped.
struct Com {
    entered: bool,
}

impl Com {
    fn enter() -> windows::core::Result<Self> {
        // SAFETY: no pointer is passed; every success is paired with one `CoUninitialize` on the same thread, as
        // `Com` stays inside `list`.
        let result = unsafe { CoInitializeEx(None, COINIT_MULTITHREADED) };
        if result == RPC_E_CHANGED_MODE {
            return Ok(Com { entered: false });
        }
        result.ok().map(|()| Com { entered: true })
    }
}

impl Drop for Com {
    fn drop(&mut self) {
        if self.entered {
            // SAFETY: pairs the successful `CoInitializeEx` of `enter`.
            unsafe { CoUninitialize() };
        }
    }
}
