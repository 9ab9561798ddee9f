//! The entries of lists, the keys of tables and the fixed words, as the reader hands them to serde.
//!
//! Not the telling of problems: the node they belong to does that.

use super::read_error::ReadError;
use super::reader::Node;
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use toml::Spanned;
use toml::de::DeValue;

/// A value as it stands in the document; none where a stand-in takes its place.
type Written<'d> = Option<&'d Spanned<DeValue<'d>>>;

/// The entries of a list.
pub(super) struct Entries<'a, 'd> {
    pub(super) node: Node<'a, 'd>,
    pub(super) list: Vec<&'d Spanned<DeValue<'d>>>,
    pub(super) number: usize,
}

impl<'d> SeqAccess<'d> for Entries<'_, 'd> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'d>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ReadError> {
        let Some(entry) = self.list.get(self.number) else {
            return Ok(None);
        };
        let child = self
            .node
            .child(self.node.place.entry(self.number), Some(entry));
        self.number += 1;
        seed.deserialize(child).map(Some)
    }
}

/// The keys of a table with their values; a key without a value is read as a stand-in.
pub(super) struct Pairs<'n, 'a, 'd> {
    pub(super) node: &'n Node<'a, 'd>,
    pub(super) keys: std::vec::IntoIter<(&'static str, Written<'d>)>,
    pub(super) next: Option<(&'static str, Written<'d>)>,
}

impl<'d> MapAccess<'d> for Pairs<'_, '_, 'd> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'d>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, ReadError> {
        self.next = self.keys.next();
        let Some((key, _)) = self.next else {
            return Ok(None);
        };
        seed.deserialize(StrDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'d>>(&mut self, seed: V) -> Result<V::Value, ReadError> {
        let (key, value) = self.next.take().ok_or(ReadError::Stuck)?;
        seed.deserialize(self.node.child(self.node.place.key(key), value))
    }
}

/// A fixed word, with the value that belongs to it where one does.
pub(super) struct Chosen<'a, 'd> {
    pub(super) word: &'static str,
    pub(super) inner: Written<'d>,
    pub(super) is_stand_in: bool,
    pub(super) node: Node<'a, 'd>,
}

impl<'d> EnumAccess<'d> for Chosen<'_, 'd> {
    type Error = ReadError;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'d>>(self, seed: V) -> Result<(V::Value, Self), ReadError> {
        let word = seed.deserialize(StrDeserializer::new(self.word))?;
        Ok((word, self))
    }
}

impl<'d> VariantAccess<'d> for Chosen<'_, 'd> {
    type Error = ReadError;

    fn unit_variant(self) -> Result<(), ReadError> {
        if self.inner.is_some() && !self.is_stand_in {
            self.node
                .wrong_sort(&format!("only \"{}\", with nothing after it,", self.word));
        }
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'d>>(self, seed: T) -> Result<T::Value, ReadError> {
        if self.inner.is_none() && !self.is_stand_in {
            self.node
                .wrong_sort(&format!("{{ {} = … }}, with what it is about,", self.word));
        }
        seed.deserialize(self.node.child(self.node.place.key(self.word), self.inner))
    }

    fn tuple_variant<V: Visitor<'d>>(self, _: usize, _: V) -> Result<V::Value, ReadError> {
        Err(ReadError::Stuck)
    }

    fn struct_variant<V: Visitor<'d>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let child = self.node.child(self.node.place.key(self.word), self.inner);
        child.deserialize_struct("", fields, visitor)
    }
}
